// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {RegistryNames} from "../../src/sns/libraries/RegistryNames.sol";
import {NameFees} from "../../src/sns/registry/NameFees.sol";
import {SessionNameService} from "../../src/sns/SessionNameService.sol";
import {NamesTest} from "../support/NamesTest.sol";
import {Logged} from "../support/TestBase.sol";

/// @dev A contract that takes names and says so.
contract Receiver {
    event Received(address operator, address from, uint256 tokenId, string name);

    function onERC721Received(
        address operator,
        address from,
        uint256 tokenId,
        bytes calldata
    ) external returns (bytes4) {
        emit Received(operator, from, tokenId, SessionNameService(msg.sender).idsToNames(tokenId));
        return this.onERC721Received.selector;
    }
}

contract RegisterNameTest is NamesTest {
    function test_error_stranger() public {
        vm.expectRevert(SessionNameService.NotAuthorized.selector);
        registry.registerName(alice, NAME);
    }

    /// @dev The fee comes first: nothing else is looked at before it is paid.
    function test_error_receiver_allowed_no_fee_and_the_name_is_empty() public {
        useFees();
        vm.expectRevert(noAllowance(REGISTRATION_FEE));
        registerTo(alice, "");
    }

    function test_error_fee_without_a_token() public {
        vm.startPrank(admin);
        registry = newRegistry();
        registry.setFees(1, 0);
        vm.expectRevert(NameFees.InvalidTokenAddress.selector);
        registry.registerName(alice, NAME);
    }

    function test_error_empty_name() public {
        vm.expectRevert(RegistryNames.NullName.selector);
        registerTo(alice, "");
    }

    /// @dev All 256 bytes, at each end of a name.
    function test_error_every_byte_outside_of_base64() public {
        bytes memory alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";
        for (uint256 value = 0; value < 256; ++value) {
            bool isAllowed;
            for (uint256 i = 0; i < alphabet.length; ++i) {
                if (uint8(alphabet[i]) == value) isAllowed = true;
            }
            string memory first = string(abi.encodePacked(uint8(value), "x"));
            string memory last = string(abi.encodePacked("ab", uint8(value)));
            if (!isAllowed) vm.expectRevert(RegistryNames.UnsupportedCharacters.selector);
            registerTo(alice, first);
            if (!isAllowed) vm.expectRevert(RegistryNames.UnsupportedCharacters.selector);
            registerTo(alice, last);
        }
        vm.assertEq(registry.totalSupply(), 2 * alphabet.length, "supply");
    }

    function test_error_taken() public {
        registerTo(alice, NAME);
        vm.expectRevert(SessionNameService.NameAlreadyRegistered.selector);
        registerTo(bob, NAME);
    }

    function test_error_contract_that_takes_no_names() public {
        vm.expectRevert(
            abi.encodeWithSelector(IERC721Errors.ERC721InvalidReceiver.selector, address(this))
        );
        registerTo(address(this), NAME);
    }

    function test_registers_and_takes_the_fee_of_the_receiver() public {
        useFees();
        fund(alice, address(registry), REGISTRATION_FEE);
        vm.assertEq(registerTo(alice, NAME), TOKEN, "token id");
        assertBalance(alice, 0, "alice");
        assertBalance(address(registry), REGISTRATION_FEE, "registry");
        vm.assertEq(registry.ownerOf(TOKEN), alice, "owner");
        vm.assertEq(registry.totalSupply(), 1, "supply");
        vm.assertEq(registry.idsToNames(TOKEN), NAME, "name");
        vm.assertEq(idOf(NAME), TOKEN, "id");
        vm.assertEq(renewalsOf(NAME), NOW, "renewals");
        vm.assertEq(registry.tokenURI(TOKEN), string.concat(BASE_URI, vm.toString(TOKEN)), "token URI");
    }

    function test_logs_transfer_then_receiver_then_registration() public {
        Receiver receiver = new Receiver();
        Logged[] memory expected = new Logged[](3);
        expected[0] = Logged(address(registry), IERC721.Transfer.selector);
        expected[1] = Logged(address(receiver), Receiver.Received.selector);
        expected[2] = Logged(address(registry), SessionNameService.NameRegistered.selector);
        vm.recordLogs();
        registerTo(address(receiver), NAME);
        assertLogs(expected);
    }

    function test_log_names_the_receiver_and_hashes_the_name() public {
        vm.expectEmit(address(registry));
        emit SessionNameService.NameRegistered(NAME, alice, TOKEN);
        registerTo(alice, NAME);
    }

    function test_admin_registers_too() public {
        vm.prank(admin);
        registry.registerName(alice, NAME);
        vm.assertEq(registry.ownerOf(TOKEN), alice, "owner");
    }

    function test_upper_and_lower_case_are_different_names() public {
        vm.assertTrue(registerTo(alice, "alice") != registerTo(alice, "Alice"), "same token");
        vm.assertEq(registry.balanceOf(alice), 2, "names of alice");
    }

    function testFuzz_token_id_is_the_hash_of_the_name(bytes32 seed, uint256 length) public {
        length = bound(length, 1, 100);
        bytes memory name = new bytes(length);
        bytes memory alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";
        for (uint256 i = 0; i < length; ++i) name[i] = alphabet[uint8(seed[i % 32]) % alphabet.length];
        vm.assertEq(registerTo(alice, string(name)), uint256(keccak256(name)), "token id");
    }
}
