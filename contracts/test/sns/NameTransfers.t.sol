// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {NameFees} from "../../src/sns/registry/NameFees.sol";
import {NamesTest} from "../support/NamesTest.sol";

/// @title Whoever asks for a transfer pays its fee, once.
contract NameTransfersTest is NamesTest {
    function setUp() public override {
        super.setUp();
        registerTo(alice, NAME);
    }

    /// @return calls the three ways to move the name.
    function ways(address to) private view returns (bytes[3] memory calls) {
        calls[0] = abi.encodeCall(registry.transferFrom, (alice, to, TOKEN));
        calls[1] = abi.encodeWithSignature("safeTransferFrom(address,address,uint256)", alice, to, TOKEN);
        calls[2] = abi.encodeWithSignature(
            "safeTransferFrom(address,address,uint256,bytes)",
            alice,
            to,
            TOKEN,
            hex"00"
        );
    }

    function test_error_fee_without_an_allowance() public {
        useFees();
        bytes[3] memory calls = ways(bob);
        for (uint256 i = 0; i < 3; ++i) {
            assertRefused(address(registry), alice, calls[i], noAllowance(TRANSFER_FEE));
        }
    }

    function test_error_fee_without_a_token() public {
        vm.startPrank(admin);
        registry = newRegistry();
        registry.registerName(alice, NAME);
        registry.setFees(0, 1);
        vm.stopPrank();
        bytes memory expected = abi.encodeWithSelector(NameFees.InvalidTokenAddress.selector);
        assertRefused(address(registry), alice, ways(bob)[0], expected);
    }

    function test_error_stranger_and_zero_address() public {
        bytes[3] memory calls = ways(bob);
        for (uint256 i = 0; i < 3; ++i) {
            assertRefused(address(registry), bob, calls[i], notApproved(bob, TOKEN));
        }
        bytes memory expected = abi.encodeWithSelector(
            IERC721Errors.ERC721InvalidReceiver.selector,
            address(0)
        );
        assertRefused(address(registry), alice, ways(address(0))[0], expected);
    }

    function test_error_safe_transfer_to_a_contract_that_takes_no_names() public {
        bytes memory expected = abi.encodeWithSelector(
            IERC721Errors.ERC721InvalidReceiver.selector,
            address(token)
        );
        assertRefused(address(registry), alice, ways(address(token))[1], expected);
    }

    /// @dev E-23: whoever is sent a name pays nothing for it.
    function test_E23_each_way_costs_its_caller_one_fee() public {
        useFees();
        address operator = wallet(3);
        bytes[3] memory calls = ways(bob);
        for (uint256 i = 0; i < 3; ++i) {
            fund(operator, address(registry), TRANSFER_FEE);
            vm.prank(alice);
            registry.setApprovalForAll(operator, true);
            vm.prank(operator);
            (bool success, ) = address(registry).call(calls[i]);
            vm.assertTrue(success, "transfer");
            vm.assertEq(registry.ownerOf(TOKEN), bob, "owner");
            assertBalance(operator, 0, "operator");
            assertBalance(address(registry), (2 * i + 1) * TRANSFER_FEE, "registry");

            fund(bob, address(registry), TRANSFER_FEE);
            vm.prank(bob);
            registry.transferFrom(bob, alice, TOKEN);
            assertBalance(bob, 0, "bob");
        }
        assertBalance(alice, 0, "alice");
    }

    function test_a_transfer_ends_the_approval() public {
        vm.startPrank(alice);
        registry.approve(wallet(3), TOKEN);
        registry.transferFrom(alice, bob, TOKEN);
        vm.assertEq(registry.getApproved(TOKEN), address(0), "approved");
        vm.stopPrank();
        vm.prank(wallet(3));
        vm.expectRevert(notApproved(wallet(3), TOKEN));
        registry.transferFrom(bob, alice, TOKEN);
    }
}
