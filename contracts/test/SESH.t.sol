// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Initializable} from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {StakingTest} from "./support/StakingTest.sol";

/// @dev The test contract is the gateway.
contract SESHTest is StakingTest {
    address private immutable alice = wallet(1);
    address private immutable bob = wallet(2);

    function test_error_initialised_twice() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        token.initialize(alice, bob);
    }

    function test_error_minted_or_burnt_by_a_stranger() public {
        vm.expectRevert(reason("NOT_GATEWAY"));
        vm.prank(owner);
        token.bridgeMint(alice, 1);
        vm.expectRevert(reason("NOT_GATEWAY"));
        vm.prank(owner);
        token.bridgeBurn(alice, 1);
    }

    function testFuzz_error_burns_more_than_there_is(uint256 balance, uint256 amount) public {
        balance = bound(balance, 0, 1e30);
        amount = bound(amount, balance + 1, type(uint256).max);
        token.bridgeMint(alice, balance);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, balance, amount)
        );
        token.bridgeBurn(alice, amount);
    }

    function test_error_null_addresses() public {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0)));
        token.transfer(address(0), 0);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidSpender.selector, address(0)));
        token.approve(address(0), 0);
    }

    /// @dev Every spending needs an approve: the calls of EIP-2612 do not exist here.
    function test_error_no_permit() public {
        bytes[3] memory calls = [
            abi.encodeWithSignature("DOMAIN_SEPARATOR()"),
            abi.encodeWithSignature("nonces(address)", alice),
            abi.encodeWithSignature(
                "permit(address,address,uint256,uint256,uint8,bytes32,bytes32)",
                alice,
                bob,
                1,
                type(uint256).max,
                27,
                0,
                0
            )
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            (bool success, ) = address(token).call(calls[i]);
            vm.assertFalse(success, "a call of EIP-2612 succeeded");
        }
    }

    function test_names_and_figures() public view {
        vm.assertEq(token.name(), "Session Token", "name");
        vm.assertEq(token.symbol(), "SESH", "symbol");
        vm.assertEq(token.decimals(), 9, "decimals");
        vm.assertEq(token.VERSION(), 2, "version");
        vm.assertEq(token.l2Gateway(), address(this), "gateway");
        vm.assertEq(token.l1Address(), wallet(0x11), "first layer");
    }

    function testFuzz_mints_and_burns(uint256 minted, uint256 burnt) public {
        uint256 supply = token.totalSupply();
        minted = bound(minted, 0, 1e30);
        burnt = bound(burnt, 0, minted);
        vm.expectEmit(address(token));
        emit IERC20.Transfer(address(0), alice, minted);
        token.bridgeMint(alice, minted);
        vm.expectEmit(address(token));
        emit IERC20.Transfer(alice, address(0), burnt);
        token.bridgeBurn(alice, burnt);
        assertBalance(alice, minted - burnt, "alice");
        vm.assertEq(token.totalSupply(), supply + minted - burnt, "supply");
    }

    function testFuzz_spends_an_allowance(uint256 allowance, uint256 amount) public {
        allowance = bound(allowance, 0, type(uint256).max - 1);
        amount = bound(amount, 0, allowance < 1e30 ? allowance : 1e30);
        fund(alice, bob, 1e30);
        vm.prank(alice);
        token.approve(bob, allowance);
        vm.prank(bob);
        token.transferFrom(alice, bob, amount);
        vm.assertEq(token.allowance(alice, bob), allowance - amount, "allowance");
        assertBalance(bob, amount, "bob");
        assertBalance(alice, 1e30 - amount, "alice");
    }

    function test_an_infinite_allowance_stays() public {
        fund(alice, bob, 100);
        vm.prank(alice);
        token.approve(bob, type(uint256).max);
        vm.prank(bob);
        token.transferFrom(alice, bob, 100);
        vm.assertEq(token.allowance(alice, bob), type(uint256).max, "allowance");
    }
}
