// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Initializable} from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";
import {SESH} from "../../src/SESH.sol";
import {NameFees} from "../../src/sns/registry/NameFees.sol";
import {NameTerm} from "../../src/sns/registry/NameTerm.sol";
import {SessionNameService} from "../../src/sns/SessionNameService.sol";
import {NamesTest} from "../support/NamesTest.sol";

/// @dev A later version of the registry.
contract NextRegistry is SessionNameService {
    function version() external pure returns (uint256) {
        return 7;
    }
}

/// @title What the admin may do, and nobody else.
contract RegistryAdminTest is NamesTest {
    bytes32 private constant ROLE = 0x03aad35aa1127882858d520d446ccdc03feaef73d105db59b4200ab982ebb732;

    function test_error_only_the_admin() public {
        address next = address(new NextRegistry());
        bytes[9] memory calls = [
            abi.encodeCall(registry.setExpirationDuration, (0)),
            abi.encodeCall(registry.flipRenewals, ()),
            abi.encodeCall(registry.setBaseTokenURI, ("")),
            abi.encodeCall(registry.setPaymentToken, (address(0))),
            abi.encodeCall(registry.setFees, (0, 0)),
            abi.encodeCall(registry.withdrawFees, (bob)),
            abi.encodeCall(registry.upgradeToAndCall, (next, "")),
            abi.encodeCall(registry.grantRole, (ROLE, bob)),
            abi.encodeCall(registry.revokeRole, (ROLE, registerer))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            assertRefused(address(registry), bob, calls[i], noRole(bob, 0));
            assertRefused(address(registry), registerer, calls[i], noRole(registerer, 0));
        }
    }

    function test_error_set_up_twice() public {
        SessionNameService implementation = new SessionNameService();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(BASE_URI);
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        registry.initialize(BASE_URI);
    }

    function test_error_values_out_of_range() public {
        vm.startPrank(admin);
        vm.expectRevert(NameTerm.InvalidExpirationDuration.selector);
        registry.setExpirationDuration(30 days - 1);
        vm.expectRevert(NameTerm.ExpirationDurationTooLong.selector);
        registry.setExpirationDuration(36_500 days + 1);
        vm.expectRevert(NameFees.InvalidFee.selector);
        registry.setFees(0, 0);
        vm.expectRevert(NameFees.InvalidTokenAddress.selector);
        registry.setPaymentToken(address(0));
        vm.expectRevert(NameFees.InsufficientPayment.selector);
        registry.withdrawFees(bob);
    }

    function test_starts_as_published() public {
        vm.assertEq(registry.name(), "SessionNameService", "name");
        vm.assertEq(registry.symbol(), "SNS", "symbol");
        vm.assertEq(registry.expiration(), YEAR, "expiration");
        vm.assertFalse(registry.allowRenewals(), "renewals");
        vm.assertEq(registry.registrationFee() + registry.transferFee(), 0, "fees");
        vm.assertEq(registry.REGISTERER_ROLE(), ROLE, "role");
        vm.assertEq(address(newRegistry().paymentToken()), address(0), "payment token");
    }

    function test_answers_for_its_interfaces() public view {
        bytes4[5] memory known = [
            bytes4(0x01ffc9a7),
            bytes4(0x80ac58cd),
            bytes4(0x5b5e139f),
            bytes4(0x7965db0b),
            bytes4(0x2f551184)
        ];
        for (uint256 i = 0; i < known.length; ++i) {
            vm.assertTrue(registry.supportsInterface(known[i]), "known interface");
        }
        bytes4[4] memory unknown = [
            bytes4(0x2a55205a),
            bytes4(0x780e9d63),
            bytes4(0x49064906),
            bytes4(0xffffffff)
        ];
        for (uint256 i = 0; i < unknown.length; ++i) {
            vm.assertFalse(registry.supportsInterface(unknown[i]), "unknown interface");
        }
    }

    function test_both_ends_of_the_range_are_allowed() public {
        vm.startPrank(admin);
        registry.setExpirationDuration(30 days);
        vm.assertEq(registry.expiration(), 30 days, "shortest");
        registry.setExpirationDuration(36_500 days);
        vm.assertEq(registry.expiration(), 36_500 days, "longest");
        registry.flipRenewals();
        vm.assertTrue(registry.allowRenewals(), "on");
        registry.flipRenewals();
        vm.assertFalse(registry.allowRenewals(), "off");
    }

    function test_one_fee_may_be_zero() public {
        vm.startPrank(admin);
        vm.expectEmit(address(registry));
        emit NameFees.FeesSet(1, 0);
        registry.setFees(1, 0);
        registry.setFees(0, 2);
        vm.assertEq(registry.registrationFee(), 0, "registration");
        vm.assertEq(registry.transferFee(), 2, "transfer");
    }

    function test_token_uri_follows_the_base() public {
        registerTo(alice, NAME);
        vm.prank(admin);
        registry.setBaseTokenURI("");
        vm.assertEq(registry.tokenURI(TOKEN), "", "token URI");
        vm.expectRevert(noToken(1));
        registry.tokenURI(1);
    }

    /// @dev What came in in another token waits until that one is set back.
    function test_fees_are_withdrawn_of_the_present_token_only() public {
        useFees();
        fund(alice, address(registry), REGISTRATION_FEE);
        registerTo(alice, NAME);
        SESH other = new SESH();
        vm.startPrank(admin);
        registry.setPaymentToken(address(other));
        vm.expectRevert(NameFees.InsufficientPayment.selector);
        registry.withdrawFees(bob);

        vm.expectEmit(address(registry));
        emit NameFees.PaymentTokenSet(address(token));
        registry.setPaymentToken(address(token));
        vm.expectEmit(address(registry));
        emit NameFees.FeesWithdrawn(bob, REGISTRATION_FEE);
        registry.withdrawFees(bob);
        assertBalance(bob, REGISTRATION_FEE, "bob");
    }

    function test_an_upgrade_keeps_names() public {
        registerTo(alice, NAME);
        address next = address(new NextRegistry());
        vm.prank(admin);
        registry.upgradeToAndCall(next, "");
        vm.assertEq(NextRegistry(address(registry)).version(), 7, "version");
        vm.assertEq(registry.ownerOf(TOKEN), alice, "owner");
        vm.assertEq(registry.idsToNames(TOKEN), NAME, "name");
    }

    function test_roles_are_given_and_taken() public {
        vm.prank(admin);
        registry.revokeRole(ROLE, registerer);
        vm.expectRevert(SessionNameService.NotAuthorized.selector);
        registerTo(alice, NAME);
    }
}
